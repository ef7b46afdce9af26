/** Where the choices live: `text,theme,contrast`, each empty while not chosen. */
export const DISPLAY_KEY = 'display';
export const DISPLAY_NAMES = ['text', 'theme', 'contrast'] as const;

/**
 * Runs before the first paint, so the page never flashes in another size or colour. Also honours
 * the elder mode of 浙里办 (`?_uiStyle=elder`) and tells the stylesheet that script runs.
 */
export const THEME_SCRIPT = `(function(d){d.setAttribute('data-js','');var p=[];try{p=(localStorage.getItem('${DISPLAY_KEY}')||'').split(',')}catch(e){}
if(!p[0]&&/[?&]_uiStyle=elder/.test(location.search))p[0]='2';
${JSON.stringify(DISPLAY_NAMES).replace(/"/g, "'")}.forEach(function(n,i){if(p[i])d.setAttribute('data-'+n,p[i])})})(document.documentElement)`;
