'use client';

import { useRef } from 'react';
import { Button } from '../ui/Button';

export interface PictureButtonProps {
  onPicture: (picture: Blob) => void;
  children: string;
}

/** A file field behind a button that looks like the others. */
export function PictureButton({ onPicture, children }: PictureButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        tabIndex={-1}
        aria-hidden="true"
        className="sr-only"
        accept="image/*"
        onChange={({ target }) => {
          const picture = target.files?.[0];
          // The same picture chosen again must count as a change.
          target.value = '';
          if (picture) onPicture(picture);
        }}
      />
      <Button look="secondary" icon="document" onClick={() => input.current?.click()}>
        {children}
      </Button>
    </>
  );
}
