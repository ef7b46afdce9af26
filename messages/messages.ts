import about from './zh-CN/about.json';
import check from './zh-CN/check.json';
import choose from './zh-CN/choose.json';
import common from './zh-CN/common.json';
import counter from './zh-CN/counter.json';
import errors from './zh-CN/errors.json';
import explain from './zh-CN/explain.json';
import family from './zh-CN/family.json';
import home from './zh-CN/home.json';
import regions from './zh-CN/regions.json';
import result from './zh-CN/result.json';
import retire from './zh-CN/retire.json';
import roster from './zh-CN/roster.json';
import rules from './zh-CN/rules.json';
import rulesPage from './zh-CN/rules-page.json';
import takeaway from './zh-CN/takeaway.json';
import takein from './zh-CN/takein.json';
import vault from './zh-CN/vault.json';
import verify from './zh-CN/verify.json';
import where from './zh-CN/where.json';
import wizard from './zh-CN/wizard.json';
import worth from './zh-CN/worth.json';

/** One JSON file per page. To add one: import it above and name it here. */
export const messages = {
  about,
  check,
  choose,
  common,
  counter,
  errors,
  explain,
  family,
  home,
  regions,
  result,
  retire,
  roster,
  rules,
  'rules-page': rulesPage,
  verify,
  takeaway,
  vault,
  takein,
  where,
  wizard,
  worth,
};

export type Messages = typeof messages;

/**
 * The plain object of one page, for a server component to hand (in part) to a client component.
 * Client components import only the type, or every text would travel to the browser.
 */
export function loadMessages<Page extends keyof Messages>(page: Page): Messages[Page] {
  return messages[page];
}
