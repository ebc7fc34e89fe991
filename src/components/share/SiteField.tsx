/**
 * Says that nobody else can open the addresses to paste, where that is so, and asks for the site's own.
 */
import { useId } from 'react';
import { shareTexts } from '../../text/share.ts';
import { useTexts } from '../follow/LessonContext.ts';
import { isOneFile } from './oneFileSource.ts';
import { readSiteAddress } from './siteAddress.ts';
import './siteField.css';

interface SiteFieldProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
}

/** A field, and a sentence that says what is wrong or which address is written. */
export function SiteField({ typed, onType }: SiteFieldProps) {
  const share = useTexts(shareTexts);
  const id = useId();
  const site = readSiteAddress(typed);
  const isBad = typed.trim() !== '' && site === null;
  const latest = site === null ? '' : share.siteWritten(site);
  return (
    <section className="slider-row site-field">
      <p>{isOneFile() ? share.onlyFile : share.onlyHere}</p>
      <label htmlFor={id}>{share.site}</label>
      <input
        id={id}
        type="url"
        inputMode="url"
        autoComplete="url"
        spellCheck={false}
        placeholder="https://…"
        value={typed}
        aria-invalid={isBad}
        aria-describedby={`${id}-said`}
        onChange={({ target }) => onType(target.value)}
      />
      <p id={`${id}-said`} aria-live="polite">
        {isBad ? share.noSite : latest}
      </p>
    </section>
  );
}
