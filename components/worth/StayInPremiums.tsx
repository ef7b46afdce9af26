'use client';

import { useState } from 'react';
import { NumberField } from '@/components/explain/NumberField';
import { readWhole } from '@/components/explain/read-number';
import { fill } from '@/components/ui/fill';
import { premiumsPerStay } from '@/lib/explain/worth-figures';
import type { Messages } from '@/messages/messages';

export interface StayInPremiumsProps {
  words: Messages['worth']['once'];
  /** The national premium to begin with. */
  premium: number;
}

/** How many years of the visitor's own premium one average stay pays for. */
export function StayInPremiums({ words, premium }: StayInPremiumsProps) {
  const [text, setText] = useState(String(premium));
  const value = readWhole(text, 1, 9999);
  return (
    <>
      <div className="tool-box">
        <NumberField
          id="premium"
          inputMode="numeric"
          label={words.premium}
          hint={fill(words.premiumHint, { personal: premium })}
          suffix={words.unit}
          value={text}
          onText={setText}
          error={value === undefined ? words.problem : undefined}
        />
      </div>
      <p className="text-lg font-bold" aria-live="polite">
        {value !== undefined &&
          fill(words.result, { premium: value, years: premiumsPerStay(value).toFixed(1) })}
      </p>
    </>
  );
}
