'use client';

import { useRef } from 'react';
import { Button, type ButtonProps } from './Button';

export interface FileButtonProps extends Pick<ButtonProps, 'look' | 'icon'> {
  id?: string;
  /** As in the attribute of `<input type="file">`. */
  accept: string;
  onFile: (file: File) => void;
  children: string;
}

/** A file field behind a button that looks like the others. */
export function FileButton({ id, accept, onFile, children, ...looks }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        id={id}
        type="file"
        tabIndex={-1}
        aria-hidden="true"
        className="sr-only"
        accept={accept}
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file chosen again, perhaps put right meanwhile, must count as a change.
          target.value = '';
          if (file) onFile(file);
        }}
      />
      <Button {...looks} onClick={() => input.current?.click()}>
        {children}
      </Button>
    </>
  );
}
