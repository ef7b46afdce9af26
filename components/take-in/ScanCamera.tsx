'use client';

import { useEffect, useRef, useState } from 'react';
import { watchCamera } from './camera';
import type { Problem } from './problems';
import type { TakeInTexts } from './texts';

export interface ScanCameraProps {
  /** `true` = that was it, turn the camera off. */
  onText: (text: string) => boolean;
  onProblem: (problem: Problem) => void;
  onClose: () => void;
  texts: TakeInTexts['camera'];
}

/** The camera is on exactly as long as this is on the page. */
export function ScanCamera({ texts, ...handlers }: ScanCameraProps) {
  const video = useRef<HTMLVideoElement>(null);
  const [running, setRunning] = useState(false);
  // The camera must not be opened anew whenever the page around it is drawn again.
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });

  useEffect(() => {
    if (!video.current) return;
    const stop = watchCamera(video.current, {
      onRunning: () => setRunning(true),
      onText: (text) => latest.current.onText(text),
      onProblem: (problem) => latest.current.onProblem(problem),
    });
    const leave = () => {
      stop();
      latest.current.onClose();
    };
    // A page put aside, perhaps to be shown again, must not go on watching.
    window.addEventListener('pagehide', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      stop();
    };
  }, []);

  return (
    <div className="scan">
      <p role="status">{running ? texts.running : texts.asking}</p>
      <video ref={video} className="scan-view" playsInline muted aria-label={texts.view} />
    </div>
  );
}
