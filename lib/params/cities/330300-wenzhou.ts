import type { RegionPack } from '../region-pack';

export const wenzhou: RegionPack = {
  code: '330300',
  level: 'city',
  name: '温州市',
  pinyin: 'wenzhou',
  remarks: [{ id: 'wenzhou-2024-extension', source: 'wenzhou-2024' }],
};
