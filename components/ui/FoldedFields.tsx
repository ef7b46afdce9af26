'use client';

import { type FocusEventHandler, type ReactNode, type RefObject, useEffect, useState } from 'react';
import { Button } from './Button';
import './folded-fields.css';

export interface FoldedFieldsProps {
  folded: boolean;
  /** What the fields say, in one line. */
  line: ReactNode;
  /** The word on the button that opens them. */
  change: string;
  onOpen: () => void;
  box: RefObject<HTMLDivElement | null>;
  onBlur?: FocusEventHandler;
  children: ReactNode;
}

/** Fields that stay the same for a while: one line, until somebody wants to change them. */
export function FoldedFields(props: FoldedFieldsProps) {
  const { folded, line, change, onOpen, box, onBlur, children } = props;
  const [opened, setOpened] = useState(0);
  useEffect(() => {
    // The button is gone: without this the next key would start from the top of the page.
    if (opened > 0) box.current?.querySelector<HTMLElement>('input, select')?.focus();
  }, [opened, box]);
  if (folded) {
    return (
      <div className="folded-fields folded-line">
        <p>{line}</p>
        <Button
          look="quiet"
          icon="edit"
          onClick={() => {
            onOpen();
            setOpened((count) => count + 1);
          }}
        >
          {change}
        </Button>
      </div>
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only notices that its fields are left
    <div ref={box} className="folded-fields" onBlur={onBlur}>
      {children}
    </div>
  );
}
