'use client';

import { useState } from 'react';
import { Button } from '../ui/Button';
import { cx } from '../ui/cx';
import { fill } from '../ui/fill';
import { formatDate } from '../ui/format';
import type { Environment } from './environment';
import type { Slip } from './slip';
import type { TakeAwayTexts } from './texts';

export interface SlipImageProps {
  slip: Slip;
  name: string;
  environment: Environment;
  estimate: string;
  texts: TakeAwayTexts;
}

/** A picture to keep by a long press: the one way to save that works inside every app. */
export function SlipImage({ slip, name, environment, estimate, texts }: SlipImageProps) {
  const { image } = texts;
  const [picture, setPicture] = useState<{ of: Slip; address: string | undefined }>();
  const [making, setMaking] = useState(false);
  // A picture of other answers than those on the page must not be carried away.
  const current = picture?.of === slip ? picture : undefined;

  const make = async () => {
    setMaking(true);
    const address = await draw(slip, name, estimate, texts).catch(() => undefined);
    setPicture({ of: slip, address });
    setMaking(false);
  };
  const how = environment.touches ? image.hold : image.click;
  const said = making ? image.making : current ? (current.address ? how : image.failed) : '';
  const alt = slip.headlines.map(({ sentence }) => sentence).join('');
  return (
    <div className={cx('take-away-action', current && 'take-away-picture')}>
      {!current?.address && (
        <Button look="secondary" onClick={make}>
          {image.make}
        </Button>
      )}
      <p role="status" className="take-away-status">
        {said}
      </p>
      {current?.address && (
        // biome-ignore lint/performance/noImgElement: a data address, made here, with nothing to optimise
        <img className="slip-image" src={current.address} alt={fill(image.alt, { text: alt })} />
      )}
    </div>
  );
}

async function draw(
  slip: Slip,
  name: string,
  estimate: string,
  texts: TakeAwayTexts,
): Promise<string | undefined> {
  const [{ layoutSlip }, { paintPicture }] = await Promise.all([
    import('./slip-layout'),
    import('./paint-picture'),
  ]);
  const { image, text, code } = texts;
  const words = {
    name,
    asOf: fill(image.asOf, { date: formatDate(slip.asOf) }),
    facts: [
      fill(text.region, { region: slip.region }),
      fill(text.basis, {
        documents: slip.documents.join(texts.separator),
        date: formatDate(slip.checkedOn),
      }),
    ],
    codeLabel: code.label,
    beside: [image.scan, estimate, image.help],
  };
  return paintPicture((measure) => layoutSlip(slip, words, measure));
}
