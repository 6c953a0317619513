/** The API's description: OpenAPI for programs, and one page without any script for people. */
import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import crypto from 'node:crypto';
import { SESSION } from './access';
import { completed } from './api-completion';
import type { NamedSchemas } from './json-schema';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;
const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}h2{margin-top:2.5rem}pre{background:#f3f4f6;padding:.75rem;overflow-x:auto}code{font-size:.95em}';

/** Serves `/api/openapi.json` and `/api/docs`, both open: they describe, and hold nothing of any clinic. */
export function serveHandbook(
  app: INestApplication,
  fastify: FastifyInstance,
  schemas: NamedSchemas,
  cookie: string,
): void {
  const described = SwaggerModule.createDocument(
    app,
    new DocumentBuilder()
      .setTitle('Stride')
      .setDescription(
        'Structured movement assessments and treatment plans. Sign in first; the session cookie goes with every request.',
      )
      .setVersion('1')
      .setOpenAPIVersion('3.1.0')
      .addCookieAuth(cookie, { type: 'apiKey', in: 'cookie' }, SESSION)
      .build(),
  );
  const document = completed(described, schemas);
  const json = JSON.stringify(document);
  fastify.get('/api/openapi.json', (_request, reply) =>
    reply.type('application/json; charset=utf-8').send(json),
  );
  fastify.get('/api/docs', (_request, reply) => {
    const nonce = crypto.randomBytes(16).toString('base64');
    return reply
      .header(
        'content-security-policy',
        `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      )
      .type('text/html; charset=utf-8')
      .send(pageOf(document, nonce));
  });
}

function pageOf(document: OpenAPIObject, nonce: string): string {
  const sections = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      const answers = Object.entries(operation.responses).map(([status, answer]) => {
        const description = answer !== undefined && 'description' in answer ? answer.description : '';
        return `<li><code>${escape(status)}</code> ${escape(description)}${exampleOf(answer)}</li>`;
      });
      return [
        `<h2><code>${method.toUpperCase()} ${escape(path)}</code></h2><p>${escape(operation.summary ?? '')}</p>${exampleOf(operation.requestBody, 'Body')}<ul>${answers.join('')}</ul>`,
      ];
    }),
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Stride API</title><style nonce="${nonce}">${STYLE}</style></head><body><h1>Stride API</h1><p>${escape(document.info.description ?? '')} The same for programs: <a href="/api/openapi.json">openapi.json</a>.</p>${sections.join('')}</body></html>`;
}

/** The first example of a JSON body or answer, where the description gives one. */
function exampleOf(holder: unknown, title = ''): string {
  const content = (
    holder as
      | { content?: Record<string, { example?: unknown; examples?: Record<string, { value: unknown }> }> }
      | undefined
  )?.content?.['application/json'];
  const example = content?.example ?? Object.values(content?.examples ?? {})[0]?.value;
  if (example === undefined) return '';
  return `${title === '' ? '' : `<p>${title}</p>`}<pre>${escape(JSON.stringify(example, null, 2))}</pre>`;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
