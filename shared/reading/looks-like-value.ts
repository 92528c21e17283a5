import { foldText } from '../campaign/names';
import { remembered } from '../campaign/remembered';
import { facesOfText, isPeriodHeading, type FaceContext, type Face } from './value-face';

const valueFaces: readonly Face[] = [
  'township',
  'unit',
  'date',
  'phone',
  'money',
  'number',
  'flag',
  'titled',
  'identityNumber',
  'rate',
  'code',
  'counted',
];

const answers = new WeakMap<FaceContext['campaign'], (written: string) => readonly Face[]>();

/** The faces of a text, remembered: workbooks repeat their values. */
export function facesOf(written: string, context: FaceContext): readonly Face[] {
  const known = answers.get(context.campaign) ?? remembered((text) => facesOfText(text, context));
  answers.set(context.campaign, known);
  return known(written);
}

const sampleText = /[xX×＊*]{2,}|^例[:：]|^例如|^yyyy|^请?填写/;

/** A text that is what someone filled in, not what a form prints. */
export function looksLikeValue(written: string, context: FaceContext): boolean {
  const folded = foldText(written);
  if (isPeriodHeading(folded)) return false;
  if (sampleText.test(folded)) return true;
  return facesOf(written, context).some((face) => valueFaces.includes(face));
}
