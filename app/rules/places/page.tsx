import type { Metadata } from 'next';
import { Contents } from '@/components/rules/Contents';
import { GapGroups } from '@/components/rules/GapGroups';
import { PlaceSection } from '@/components/rules/PlaceSection';
import { rulesWords } from '@/components/rules/words';
import { fill } from '@/components/ui/fill';
import { allPlaceFacts, gapYears } from '@/lib/catalogue/place-facts';
import '@/components/rules/rules.css';

const words = rulesWords();
const { page } = words;

export const metadata: Metadata = { title: page.places.title };

export default function PlacesPage() {
  const places = allPlaceFacts();
  const years = gapYears();
  return (
    <div className="prose rules-page">
      <h1>{page.places.heading}</h1>
      <p className="text-lg">{fill(page.places.lead, { count: places.length })}</p>
      <Contents
        label={page.ways.label}
        entries={[
          { href: '/rules/', label: page.ways.rules },
          { href: '/verify/', label: page.ways.verify },
          { href: '/data/regions.json', label: page.ways.downloads },
        ]}
      />
      <h2>{page.places.gradesTitle}</h2>
      <ul className="bullets">
        {Object.entries(page.places.grades).map(([grade, text]) => (
          <li key={grade}>{text}</li>
        ))}
      </ul>
      <h2 id="toc">{page.toc}</h2>
      <Contents
        label={page.tocPlaces}
        entries={[
          { href: '#gaps', label: page.gaps.title },
          ...places.map(({ code, name }) => ({ href: `#r-${code}`, label: name })),
        ]}
      />
      <section id="gaps">
        <h2>{page.gaps.title}</h2>
        <p>{fill(page.gaps.lead, { years: years.join(page.figures.and) })}</p>
        <GapGroups places={places} words={words} />
      </section>
      <h2>{page.places.title}</h2>
      {places.map((place) => (
        <PlaceSection key={place.code} place={place} words={words} />
      ))}
    </div>
  );
}
