// Serves out/ as a real host should: right types, compression, caching, and the security headers
// that cannot stand in a <meta>. No framework, so what it does can be copied into any host's settings.
import { readFileSync, statSync } from 'node:fs';
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const ROOT = fileURLToPath(new URL('../out', import.meta.url));
const PORT = Number(process.env.PORT ?? 3000);

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const COMPRESSIBLE = /^text\/|json|xml|javascript/;

// The page's own policy is in its <meta>; frame-ancestors works only as a header.
// Strict-Transport-Security belongs to the host that holds the certificate.
const SECURITY_HEADERS = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(self), microphone=(), geolocation=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** The file for a URL path, a folder to redirect to, or undefined. Never leaves out/. */
function locate(urlPath: string): { file: string } | { redirect: string } | undefined {
  let decoded: string;
  try {
    decoded = decodeURIComponent(urlPath);
  } catch {
    return undefined;
  }
  const path = join(ROOT, decoded);
  if (decoded.includes('\0') || (path !== ROOT && !path.startsWith(ROOT + sep))) return undefined;
  if (decoded.endsWith('/')) {
    const index = join(path, 'index.html');
    return isFile(index) ? { file: index } : undefined;
  }
  if (isFile(path)) return { file: path };
  // The path is rebuilt from inside out/, so "//host" can never become a redirect to another site.
  if (isFile(join(path, 'index.html'))) {
    return { redirect: `${encodeURI(path.slice(ROOT.length).split(sep).join('/'))}/` };
  }
  return undefined;
}

const compressed = new Map<string, Buffer>();

function encode(file: string, version: string, encoding: 'br' | 'gzip'): Buffer {
  const key = `${encoding} ${version} ${file}`;
  const known = compressed.get(key);
  if (known) return known;
  const raw = readFileSync(file);
  const body =
    encoding === 'br'
      ? brotliCompressSync(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
      : gzipSync(raw, { level: 9 });
  compressed.set(key, body);
  return body;
}

const server = createServer((request, response) => {
  const send = (status: number, headers: OutgoingHttpHeaders, body?: Buffer | string) => {
    response.writeHead(status, { ...SECURITY_HEADERS, ...headers });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return send(405, { Allow: 'GET, HEAD' });
  const [pathname = '', ...query] = (request.url ?? '').split('?');
  if (!pathname.startsWith('/')) return send(400, {});
  const search = query.length > 0 ? `?${query.join('?')}` : '';

  const found = locate(pathname);
  if (found && 'redirect' in found) return send(308, { Location: found.redirect + search });
  const notFound = join(ROOT, '404.html');
  if (!found && !isFile(notFound)) return send(404, { 'Content-Type': 'text/plain' }, 'Not found');

  const file = found?.file ?? notFound;
  const { size, mtimeMs } = statSync(file);
  const etag = `W/"${size.toString(36)}-${Math.trunc(mtimeMs).toString(36)}"`;
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const headers: OutgoingHttpHeaders = {
    'Content-Type': type,
    ETag: etag,
    Vary: 'Accept-Encoding',
    // Hashed names never change their content; everything else must be asked for again.
    'Cache-Control': pathname.startsWith('/_next/static/')
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
  };
  if (found && request.headers['if-none-match'] === etag) return send(304, headers);

  const accepted = String(request.headers['accept-encoding'] ?? '');
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
  const status = found ? 200 : 404;
  if (!encoding || !COMPRESSIBLE.test(type)) return send(status, headers, readFileSync(file));
  return send(status, { ...headers, 'Content-Encoding': encoding }, encode(file, etag, encoding));
});

server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE') {
    console.error(`端口 ${PORT} 已被占用。换一个再试：PORT=3001 npm run serve`);
  } else {
    console.error(`服务没有启动：${error.message}`);
  }
  process.exit(1);
});

if (!isFile(join(ROOT, 'index.html'))) {
  console.error('还没有构建好的网站（缺 out/index.html）。先运行：npm run build');
  process.exit(1);
}
server.listen(PORT, () => console.log(`参保算一算：http://localhost:${PORT}/`));
