import type { Language } from '../../../shared/findings/text';

interface KeysWords {
  title: string;
  hint: string;
  office: string;
  issue: string;
  for: string;
  label: string;
  labelHint: string;
  issued: (whose: string) => string;
  once: string;
  copy: string;
  copied: string;
  copyFailed: string;
  seen: string;
  list: (keys: number) => string;
  since: (when: string) => string;
  until: (when: string) => string;
  own: string;
  revoke: (whose: string, label: string) => string;
  revokeShort: string;
  revokeQuestion: (whose: string) => string;
  revokeOwnQuestion: string;
  revoked: string;
  without: (counties: string) => string;
}

/** The view of the keys. */
export const keysWords: Readonly<Record<Language, KeysWords>> = {
  zhCN: {
    title: '密钥',
    hint: '每个县（市、区）凭密钥报送。密钥发给谁，谁就能以那个县的名义报送；丢了或人员变动，请作废旧的、另发新的。',
    office: '团市委',
    issue: '发密钥',
    for: '发给',
    label: '备注（可不填）',
    labelHint: '例如“张某某，新到任”',
    issued: (whose) => `给${whose}的新密钥`,
    once: '只显示这一次，请马上复制并发给本人。关掉以后谁也看不到，只能作废另发。',
    copy: '复制密钥',
    copied: '已复制。',
    copyFailed: '没有复制成，请选中下面的密钥自己复制。',
    seen: '已经发出，收起',
    list: (keys) => `已发的密钥（${keys} 个）`,
    since: (when) => `${when} 发`,
    until: (when) => `${when} 到期`,
    own: '您正在用',
    revoke: (whose, label) => `作废${whose}的密钥 ${label}`,
    revokeShort: '作废',
    revokeQuestion: (whose) => `作废后，${whose}用这个密钥立即报送不了。确定作废吗？`,
    revokeOwnQuestion: '这就是您正在用的密钥。作废后，您要换一个市级密钥才能继续。确定作废吗？',
    revoked: '已作废。',
    without: (counties) => `还没有密钥：${counties}。`,
  },
  en: {
    title: 'Keys',
    hint: 'A county submits with its key. Whoever has a key can submit in that county’s name; if one is lost or its holder leaves, revoke it and issue another.',
    office: 'Municipal office',
    issue: 'Issue a key',
    for: 'For',
    label: 'Label (optional)',
    labelHint: 'for example “Zhang, new in office”',
    issued: (whose) => `New key for ${whose}`,
    once: 'It is shown this once: copy it now and send it to its holder. Nobody can see it again; a lost key is revoked and replaced.',
    copy: 'Copy the key',
    copied: 'Copied.',
    copyFailed: 'It could not be copied. Select the key below and copy it yourself.',
    seen: 'Sent; close',
    list: (keys) => `Keys issued (${keys})`,
    since: (when) => `issued ${when}`,
    until: (when) => `until ${when}`,
    own: 'the one you use',
    revoke: (whose, label) => `Revoke the key of ${whose} ${label}`,
    revokeShort: 'Revoke',
    revokeQuestion: (whose) => `Once revoked, ${whose} cannot submit with this key any more. Revoke it?`,
    revokeOwnQuestion:
      'This is the key that you are using. Once revoked, you need another municipal key to go on. Revoke it?',
    revoked: 'Revoked.',
    without: (counties) => `Without a key: ${counties}.`,
  },
};
