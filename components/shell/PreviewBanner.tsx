'use client';

import { useEffect, useState } from 'react';
import type { Messages } from '@/messages/messages';
import { leavePreview, mayBePreviewing } from '../answers/preview';
import { fill } from '../ui/fill';
import { formatDate } from '../ui/format';
import './preview.css';

export interface PreviewBannerProps {
  words: Messages['common']['preview'];
}

/** Says that the page reckons from a pretended day, and leads back; otherwise nothing at all. */
export function PreviewBanner({ words }: PreviewBannerProps) {
  const [day, setDay] = useState<string>();
  useEffect(() => {
    if (!mayBePreviewing()) return;
    import('../answers/today').then(
      ({ previewDay }) => setDay(previewDay()),
      // The answers then show their own day; without the code there is none to name here.
      () => undefined,
    );
  }, []);
  if (day === undefined) return null;
  return (
    <aside className="preview-banner">
      {fill(words.text, { date: formatDate(day) })}{' '}
      <a href={window.location.pathname} onClick={leavePreview}>
        {words.leave}
      </a>
    </aside>
  );
}
