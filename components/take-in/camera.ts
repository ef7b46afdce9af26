import { anyDecoder, SOFTNESSES } from './decoder';
import { cameraProblem, type Problem } from './problems';

export interface CameraListener {
  /** The picture moves. */
  onRunning: () => void;
  /** A code not seen a moment ago; `true` = that was it. */
  onText: (text: string) => boolean;
  /** The camera is off again. */
  onProblem: (problem: Problem) => void;
}

/** Between two looks, so that the page stays alive under the hand. */
const PAUSE = 120;

/** Browsers let only pages that came safely ask for a camera. */
export function hasCameraAccess(): boolean {
  return typeof navigator.mediaDevices?.getUserMedia === 'function';
}

/** Shows the camera in `video` and looks for QR codes. What it returns turns the camera off. */
export function watchCamera(video: HTMLVideoElement, listener: CameraListener): () => void {
  let stream: MediaStream | undefined;
  let timer: number | undefined;
  let stopped = false;
  const stop = () => {
    stopped = true;
    window.clearTimeout(timer);
    for (const track of stream?.getTracks() ?? []) track.stop();
    video.srcObject = null;
  };
  const fail = (problem: Problem) => {
    if (stopped) return;
    stop();
    listener.onProblem(problem);
  };
  const loading = anyDecoder();
  // Told below, once the camera has had its turn.
  loading.catch(() => undefined);

  const run = async () => {
    stream = await navigator.mediaDevices.getUserMedia({
      audio: false,
      video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
    });
    // Cancelled while the browser was asking.
    if (stopped) return stop();
    for (const track of stream.getTracks()) track.onended = () => fail('camera-busy');
    video.srcObject = stream;
    await video.play();
    if (stopped) return;
    listener.onRunning();
    const decode = await loading.catch(() => undefined);
    if (decode === undefined) return fail('decoder-missing');
    let last = '';
    let looks = 0;
    const look = async () => {
      const { videoWidth, videoHeight } = video;
      const softness = SOFTNESSES[looks++ % SOFTNESSES.length] ?? 0;
      const text = videoWidth
        ? await decode(video, videoWidth, videoHeight, softness).catch(() => undefined)
        : undefined;
      if (stopped) return;
      if (text && text !== last) {
        last = text;
        if (listener.onText(text)) return stop();
      }
      timer = window.setTimeout(look, PAUSE);
    };
    await look();
  };
  run().catch((error) => fail(cameraProblem(error)));
  return stop;
}
