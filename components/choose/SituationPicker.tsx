'use client';

import { labelOf, type Situation } from '../result/situations';
import { RadioCards } from '../ui/RadioCards';
import type { ChooseWords } from './texts';

export interface SituationPickerProps {
  situations: readonly Situation[];
  /** Index of the one looked at. */
  value: number;
  onPick: (index: number) => void;
  words: ChooseWords;
}

/** Which of several situations to look at; nothing when there is only one. */
export function SituationPicker({ situations, value, onPick, words }: SituationPickerProps) {
  const { picker } = words.choose;
  if (situations.length < 2) return null;
  return (
    <RadioCards
      legend={picker.legend}
      hint={picker.hint}
      name="situation"
      value={String(value)}
      options={situations.map((situation, index) => ({
        value: String(index),
        label: labelOf([situation], situations, words.result.situations),
      }))}
      onChange={({ target }) => onPick(Number(target.value))}
    />
  );
}
