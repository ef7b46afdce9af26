import { getRequestConfig } from 'next-intl/server';
import { messages } from './messages';

export default getRequestConfig(async () => ({
  locale: 'zh-CN',
  timeZone: 'Asia/Shanghai',
  messages,
}));
