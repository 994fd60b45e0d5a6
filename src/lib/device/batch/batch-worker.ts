/** The worker of a batch: answers what it is asked, one thing after another. */
import { BatchJob, Refusal, writeTemplate } from './job';
import type { Ask, Exchange, Kind, Tell } from './messages';

const job = new BatchJob();
const tell = (message: Tell): void => postMessage(message);

async function answer(ask: Ask): Promise<Exchange[Kind]['answer']> {
	switch (ask.kind) {
		case 'open':
			return job.open(ask.source);
		case 'reckon':
			return job.reckon(ask.order, (done, of) => tell({ id: ask.id, done, of }));
		case 'slice':
			return job.slice(ask.query);
		case 'write':
			return job.write(ask.format);
		case 'template':
			return writeTemplate();
		case 'row':
			return job.row(ask.index);
	}
}

addEventListener('message', ({ data: ask }: MessageEvent<Ask>) => {
	answer(ask).then(
		(given) => tell({ id: ask.id, answer: given }),
		(error: unknown) =>
			tell({
				id: ask.id,
				refused:
					error instanceof Refusal ? error.message : '没有算出来，请再试一次。文件还在的话，请另存一份再选。',
			}),
	);
});
