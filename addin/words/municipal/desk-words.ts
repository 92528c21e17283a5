import type { Language } from '../../../shared/findings/text';
import type { Refusal } from '../../gateway/answers';

interface DeskWords {
  views: string;
  month: string;
  loading: string;
  again: string;
  refresh: string;
  yes: string;
  no: string;
  stillShown: string;
  refused: (status: number) => string;
  refusals: Readonly<Record<Refusal['kind'], string>>;
}

/** What all views of the municipal desk say. */
export const deskWords: Readonly<Record<Language, DeskWords>> = {
  zhCN: {
    views: '市级工作',
    month: '月份',
    loading: '正在取数…',
    again: '再试一次',
    refresh: '刷新',
    yes: '确定',
    no: '取消',
    stillShown: '下面是上一次取到的内容。',
    refused: (status) => `服务器没有照办（${status}）。请刷新后再试。`,
    refusals: {
      offline: '连不上服务器。请检查网络后再试；已经做完的不会丢。',
      timeout: '服务器很久没有回答。请稍后再试。',
      stopped: '已停止。',
      unauthorised: '市级密钥不对或已失效，请核对后再试。',
      forbidden: '县级密钥不能查看市级汇总表，请换用市级密钥。',
      serverFault: '服务器出了问题，没有取到。请稍后再试；若一直这样，请告诉管理员。',
    },
  },
  en: {
    views: 'Municipal work',
    month: 'Month',
    loading: 'Loading…',
    again: 'Try again',
    refresh: 'Refresh',
    yes: 'Yes',
    no: 'Cancel',
    stillShown: 'Below is what was loaded last.',
    refused: (status) => `The server did not do it (${status}). Refresh and try again.`,
    refusals: {
      offline: 'The server cannot be reached. Check the network and try again; what is done is not lost.',
      timeout: 'The server has not answered for a long time. Try again later.',
      stopped: 'Stopped.',
      unauthorised: 'The municipal key is wrong or no longer valid. Check it and try again.',
      forbidden: 'A county key does not open the municipal desk. Use the municipal key.',
      serverFault:
        'Something is wrong with the server. Try again later; if it stays so, tell the administrator.',
    },
  },
};
