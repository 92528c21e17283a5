import type { Language } from '../../shared/findings/text';

interface MailingWords {
  title: string;
  hint: (asOf: string) => string;
  check: string;
  /** Where errors are left: the button says so. */
  checkWithErrors: (errors: number) => string;
  checking: string;
  signing: string;
  writing: string;
  broken: string;
  stop: string;
  notUpToDate: string;
  hasErrors: (errors: number) => string;
  hasErrorsHint: string;
  refused: string;
  cannotCarry: string;
  cannotCarryHint: string;
  notWritten: string;
  stamped: string;
  unsigned: string;
  why: Readonly<Record<'noServer' | 'noKey' | 'offline' | 'keyRefused' | 'noSigner', string>>;
  savedAs: (fileName: string) => string;
  saveUnder: string;
  stampedInPlace: string;
  notListed: string;
  letter: string;
  letterWithErrors: (errors: number) => string;
  subject: string;
  note: string;
  noteHint: string;
  copyMail: string;
  copyName: string;
  copied: string;
  copyFailed: string;
  openMail: string;
  openMailPasting: string;
  changed: string;
}

/** Checking, stamping and writing the mail before a workbook is mailed. */
export const mailingWords: Readonly<Record<Language, MailingWords>> = {
  zhCN: {
    title: '用邮件报送',
    hint: (asOf) =>
      `按截至 ${asOf} 校验；没有错误就给工作簿盖上校验戳，并写好邮件。盖戳之后再改动内容，要重新点一次。`,
    check: '报送前校验',
    checkWithErrors: (errors) => `报送前校验（还有 ${errors} 处错误）`,
    checking: '正在按报送月份校验…',
    signing: '正在请服务器签名…',
    writing: '正在写校验戳…',
    broken: '没有校验成功。请再点一次；若还不行，请关闭后重新打开工作簿。',
    stop: '停止',
    notUpToDate: '工作簿改动之后还没有重新校验成功。请重新校验后再点。',
    hasErrors: (errors) => `还有 ${errors} 处错误，没有盖校验戳。`,
    hasErrorsHint: '请改正或说明理由后再点一次。急着寄出也可以先写邮件，错误会如实列在信里。',
    refused: '服务器没有给这个工作簿签名：',
    cannotCarry: '这种格式的文件带不了校验戳。',
    cannotCarryHint:
      '内容没有错误，可以照常寄出。想带校验戳，请在 Excel 或 WPS 里另存为 .xlsx，打开后再点一次。',
    notWritten: '没有错误，但校验戳没有写进工作簿。',
    stamped: '没有错误，已盖校验戳，服务器已签名。',
    unsigned: '没有错误，已盖校验戳（未签名）。',
    why: {
      noServer: '这个页面没有接入服务器。市级收到后会重新核对。',
      noKey: '还没有填报送密钥，所以没有请服务器签名。市级收到后会重新核对。',
      offline: '现在连不上服务器。可以照常寄出，市级收到后会重新核对；联网后再点一次就有签名。',
      keyRefused: '密钥不对或不是本县的，所以没有签名。可以照常寄出；核对密钥后再点一次就有签名。',
      noSigner: '服务器没有设置签名。可以照常寄出，市级收到后会重新核对。',
    },
    savedAs: (fileName) => `带校验戳的工作簿已保存为“${fileName}”，请寄这一份。`,
    saveUnder: '请把工作簿另存为这个名字，作为邮件附件寄出：',
    stampedInPlace: '校验戳在工作簿的属性里，校验情况写在工作表“校验结果”的第一行。保存后就可以寄出。',
    notListed: '校验戳已写好，只是没能更新工作表“校验结果”（工作簿结构可能受保护）。保存后可以照常寄出。',
    letter: '写好的邮件',
    letterWithErrors: (errors) => `写好的邮件（会如实写明还有 ${errors} 处错误）`,
    subject: '主题',
    note: '给团市委的说明（可不填）',
    noteHint: '写在信的最后。',
    copyMail: '复制邮件正文',
    copyName: '复制文件名',
    copied: '已复制。',
    copyFailed: '这里不能复制，请选中文字自己复制。',
    openMail: '用邮件程序打开',
    openMailPasting: '用邮件程序打开（正文较长，请先复制再粘贴）',
    changed: '工作簿在这之后有改动，请再点一次“报送前校验”。',
  },
  en: {
    title: 'Report by mail',
    hint: (asOf) =>
      `Checks the workbook as of ${asOf}; where it holds no error, stamps it and writes the mail. After any later change, press it again.`,
    check: 'Check before mailing',
    checkWithErrors: (errors) => `Check before mailing (${errors} ${errors === 1 ? 'error' : 'errors'} left)`,
    checking: 'Checking as of the month’s end…',
    signing: 'Asking the server to sign…',
    writing: 'Writing the stamp…',
    broken:
      'The check did not succeed. Press again; if that does not help, close the workbook and open it again.',
    stop: 'Stop',
    notUpToDate: 'The workbook was changed and could not be checked again. Check it, then press again.',
    hasErrors: (errors) =>
      `${errors} ${errors === 1 ? 'error is' : 'errors are'} left: the workbook is not stamped.`,
    hasErrorsHint:
      'Correct them or give a reason, then press again. If it must go out now, the mail below tells them honestly.',
    refused: 'The server did not sign this workbook:',
    cannotCarry: 'A file of this format carries no stamp.',
    cannotCarryHint:
      'It holds no errors and can be mailed as it is. For a stamp, save it as .xlsx in Excel or WPS, open that and press again.',
    notWritten: 'No errors, but the stamp was not written into the workbook.',
    stamped: 'No errors: stamped, and signed by the server.',
    unsigned: 'No errors: stamped, but not signed.',
    why: {
      noServer: 'This page has no server. The municipal office will check the workbook again.',
      noKey:
        'No key is entered here, so the server was not asked. The municipal office will check the workbook again.',
      offline:
        'The server cannot be reached. Mail it as it is: the municipal office will check it again. Press again when you are online to have it signed.',
      keyRefused:
        'The key is wrong or not this county’s, so it is not signed. Mail it as it is, or correct the key and press again.',
      noSigner:
        'The server has no key to sign with. Mail it as it is: the municipal office will check it again.',
    },
    savedAs: (fileName) => `The stamped workbook was saved as “${fileName}”. Mail that one.`,
    saveUnder: 'Save the workbook under this name and attach it to the mail:',
    stampedInPlace:
      'The stamp stands in the workbook’s properties, and in the first line of the sheet 校验结果. Save the workbook, then mail it.',
    notListed:
      'The stamp is written; only the sheet 校验结果 could not be (the workbook’s structure may be protected). Save the workbook, then mail it.',
    letter: 'The mail',
    letterWithErrors: (errors) =>
      `The mail (it tells of the ${errors} ${errors === 1 ? 'error' : 'errors'} left)`,
    subject: 'Subject',
    note: 'Your notes to the municipal committee (optional)',
    noteHint: 'They end the mail.',
    copyMail: 'Copy the mail’s text',
    copyName: 'Copy the file name',
    copied: 'Copied.',
    copyFailed: 'Copying is not possible here: select the text yourself.',
    openMail: 'Open in the mail program',
    openMailPasting: 'Open in the mail program (long text: copy it first, then paste)',
    changed: 'The workbook was changed after this. Press “Check before mailing” again.',
  },
};
