import type { FastifyReply } from 'fastify';

/** Answers with a PDF that the browser shows under this name. */
export async function sendPdf(reply: FastifyReply, pdf: Buffer, name: string): Promise<void> {
  await reply.header('content-disposition', `inline; filename="${name}.pdf"`).type('application/pdf').send(pdf);
}
