/** Engine and everybody it is held to; they stay out of the first load. */
export async function loadCases() {
  const [{ assess }, { GOLDEN_CASES }, { checkCase }] = await Promise.all([
    import('@/lib'),
    import('@/lib/cases/golden-cases'),
    import('@/lib/cases/check-case'),
  ]);
  return { assess, cases: GOLDEN_CASES, checkCase };
}

export type LoadedCases = Awaited<ReturnType<typeof loadCases>>;
