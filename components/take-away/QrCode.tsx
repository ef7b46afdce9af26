import type { QrShape } from './qr';

export interface QrCodeProps {
  qr: QrShape;
  label: string;
}

/** Always black on white: many scanners cannot read an inverted code. */
export function QrCode({ qr, label }: QrCodeProps) {
  const { size, path } = qr;
  return (
    <svg
      className="qr"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
