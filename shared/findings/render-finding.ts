import type { Finding, FindingDatum, RuleText } from './finding';
import type { Language, Text } from './text';

/** The sentence of a finding. Throws where the rule or message is unknown: that is a bug. */
export function renderFinding(
  finding: Pick<Finding, 'ruleId' | 'messageId' | 'data'>,
  rules: ReadonlyMap<string, RuleText>,
  language: Language,
): string {
  const message = rules.get(finding.ruleId)?.messages[finding.messageId];
  if (!message) throw new Error(`no message ${finding.ruleId} ${finding.messageId}`);
  return fillTemplate(message, finding.data ?? {}, language);
}

/** Fills `{name}`; a placeholder without data stays visible, so that tests catch it. */
export function fillTemplate(
  template: Text,
  data: Readonly<Record<string, FindingDatum>>,
  language: Language,
): string {
  return template[language].replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const datum = data[name];
    return datum === undefined || datum === null ? placeholder : renderDatum(datum, language);
  });
}

function renderDatum(datum: Exclude<FindingDatum, null>, language: Language): string {
  if (isList(datum)) {
    return datum.map((item) => renderDatum(item, language)).join(language === 'zhCN' ? '、' : ', ');
  }
  return typeof datum === 'object' ? datum[language] : String(datum);
}

function isList(datum: FindingDatum): datum is readonly (string | number | Text)[] {
  return Array.isArray(datum);
}
