/** 「2027年4月1日」 for a stored `YYYY-MM-DD`. */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** The number and its unit apart, for a number set large. From 10000 yuan on in 万元, exact. */
export function moneyParts(yuan: number): { readonly number: string; readonly unit: string } {
  if (Math.abs(yuan) < 10_000) return { number: String(yuan), unit: '元' };
  // Four decimals hold every whole yuan; Number drops the trailing zeros.
  return { number: String(Number((yuan / 10_000).toFixed(4))), unit: '万元' };
}

/** 「700 元」, 「60.5 万元」. */
export function formatMoney(yuan: number): string {
  const { number, unit } = moneyParts(yuan);
  return `${number} ${unit}`;
}
