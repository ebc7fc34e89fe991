/**
 * What the reports beside the three networks say that they reach, on data that the site has not.
 */
import { useEffect, useState } from 'react';
import { loadReport, reportNow } from '../../components/networkPicture/loadReport.ts';
import type { NetworkScores } from '../../formats/networkReport.ts';
import { type HopeNetwork, hopeNetworks } from './model/hopeProbe.ts';

/** A report's scores; undefined until it was read, null where it cannot be had. */
export type Reports = Readonly<Partial<Record<HopeNetwork, NetworkScores | null>>>;

/** The reports, each read when the figure is first shown. */
export function useReports(): Reports {
  const [reports, setReports] = useState<Reports>(() =>
    Object.fromEntries(hopeNetworks.map((name) => [name, reportNow(name)])),
  );
  useEffect(() => {
    let isOver = false;
    for (const name of hopeNetworks)
      void loadReport(name).then((scores) => {
        if (!isOver) setReports((known) => ({ ...known, [name]: scores }));
      });
    return () => {
      isOver = true;
    };
  }, []);
  return reports;
}
