import type { StepDefinition } from '../wizard/step-definition';
import { provinceOf } from './places';

export type RegionForm = {
  search: string;
  province: string;
  region: string;
};

export const regionFields: StepDefinition<RegionForm> = {
  id: 'region',
  texts: [],
  toForm: ({ region }) => ({
    search: '',
    province: region === undefined ? '' : provinceOf(region),
    region: region ?? '',
  }),
  read: ({ province, region }) => {
    if (region) return { patch: { region }, problems: [] };
    // A province alone takes nothing back: the earlier place stands until there is another.
    const code = province ? 'city-missing' : 'region-missing';
    return { patch: {}, problems: [{ field: 'region', code }] };
  },
};
