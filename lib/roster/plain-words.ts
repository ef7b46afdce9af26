// Words that answer by themselves, in any column. Whatever is not among them is read word for word by
// whoever knows the question: half-understood words would move somebody's date without a sound.

/** Nobody knows, or nobody has asked yet. */
export const UNKNOWN =
  /^(?:记不清|记不得|不记得|忘了|不清楚|不知道|不晓得|不详|不明|未知|不确定|待查|没查|未查到|查不到|没查到|待核实|未核实|无法确认|没问|没问到|未填|未填写|\?+)$/;

export const NO = /^(?:未|没|没有|无|否|断|停|不|×|✗|✘|x|n|no|0|false)$/i;

export const YES =
  /^(?:是|有|已参|已参保|参保|参加|在保|续保|正常|正常参保|已缴|已缴费|已交|缴费|√|✓|✔|y|yes|1|true)$/i;
