import { text } from '../../shared/findings/text';
import { stampOrderSchema, stampSchema } from '../../shared/submission/stamp';
import { stampWorkbook } from '../usecases/stamp-workbook';
import { ok, problem } from './answer';
import { defineEndpoint } from './endpoint';

export const postStamp = defineEndpoint({
  name: 'stamp',
  method: 'POST',
  route: 'stamps',
  audience: 'both',
  about: text(
    '报送前校验：服务器重新校验，没有错误就签一个校验戳；不报送，什么也不保存',
    'Checks a workbook before it is mailed and signs a stamp; submits and keeps nothing',
  ),
  body: stampOrderSchema,
  monthOf: ({ body }) => body.submission.month,
  answers: { 200: stampSchema },
  problems: ['forbidden', 'hasErrors'],
  async handle({ body, access, office }) {
    const outcome = await stampWorkbook(body, access, office);
    switch (outcome.kind) {
      case 'stamped':
        return ok(outcome.stamp);
      case 'forbidden':
        return problem('forbidden');
      case 'malformed':
        return problem('malformed', { issues: outcome.issues });
      case 'hasErrors':
        return problem('hasErrors', { findings: outcome.errors.findings, paneFindings: outcome.errors.pane });
    }
  },
});
