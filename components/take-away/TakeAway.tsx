'use client';

import { useMemo } from 'react';
import { Details } from '../ui/Details';
import { TryAgain } from '../ui/TryAgain';
import { CalendarDates } from './CalendarDates';
import { CompareCode } from './CompareCode';
import { CopyButton } from './CopyButton';
import { environmentHere } from './environment';
import { InsideApp } from './InsideApp';
import { QrCode } from './QrCode';
import { SlipImage } from './SlipImage';
import { type Slip, type SlipState, slipText } from './slip';
import type { TakeAwayTexts } from './texts';

export interface TakeAwayProps {
  state: SlipState;
  /** Name of the site, heading every copy. */
  name: string;
  /** That all of this is an estimate; the page says it in the same words. */
  estimate: string;
  texts: TakeAwayTexts;
}

/** 带走: everything that lets a result leave this device, without a server. Never on paper. */
export function TakeAway({ state, texts, ...rest }: TakeAwayProps) {
  return (
    <section className="card take-away no-print">
      <h2 className="card-title">{texts.title}</h2>
      {state.kind === 'ready' ? (
        <Ways slip={state.slip} texts={texts} {...rest} />
      ) : (
        <NotReady state={state} texts={texts} />
      )}
    </section>
  );
}

function NotReady({ state, texts }: { state: SlipState; texts: TakeAwayTexts }) {
  if (state.kind === 'failed') return <TryAgain fetched={state} texts={texts.failed} />;
  return <p role="status">{texts.loading}</p>;
}

function Ways({ slip, name, estimate, texts }: Omit<TakeAwayProps, 'state'> & { slip: Slip }) {
  const environment = useMemo(environmentHere, []);
  const message = slipText(slip, name, texts, estimate);
  return (
    <>
      <p>{texts.lead}</p>
      {environment.inside && (
        <InsideApp inside={environment.inside} address={slip.address} texts={texts.inside} />
      )}
      <div className="take-away-codes">
        <QrCode qr={slip.qr} label={texts.qr.label} />
        <div className="take-away-words">
          <p className="hint">{texts.code.label}</p>
          <p className="check-code" translate="no">
            {slip.checkCode}
          </p>
          <p>{texts.qr.hint}</p>
        </div>
      </div>
      <div className="take-away-actions">
        <CopyButton text={message} label={texts.text.copy} texts={texts} />
        <CopyButton text={slip.address} label={texts.link.copy} texts={texts} />
        <SlipImage
          slip={slip}
          name={name}
          environment={environment}
          estimate={estimate}
          texts={texts}
        />
      </div>
      <p className="hint">{texts.link.privacy}</p>
      <CalendarDates slip={slip} environment={environment} texts={texts} />
      <div className="mt-4">
        <Details summary={texts.text.show}>
          <p className="selectable">{message}</p>
        </Details>
        <Details summary={texts.code.compare}>
          <p className="hint mb-4">{texts.code.hint}</p>
          <CompareCode slip={slip} texts={texts.code} />
        </Details>
      </div>
    </>
  );
}
