/** Documents the refusals of an operation in OpenAPI, from the closed list of problems. */
import { applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import { PROBLEM_BASE, PROBLEMS, type ProblemId } from '@stride/contracts';

/** One documented response per status, with an example of each problem that has it. */
export function ApiRefusals(...ids: readonly ProblemId[]): MethodDecorator {
  const byStatus = new Map<number, ProblemId[]>();
  for (const id of ids) byStatus.set(PROBLEMS[id].status, [...(byStatus.get(PROBLEMS[id].status) ?? []), id]);
  return applyDecorators(
    ...[...byStatus].map(([status, problems]) =>
      ApiResponse({
        status,
        description: problems.map((id) => PROBLEMS[id].title).join(' · '),
        content: {
          'application/problem+json': {
            examples: Object.fromEntries(
              problems.map((id) => [
                id,
                {
                  value: {
                    type: PROBLEM_BASE + id,
                    title: PROBLEMS[id].title,
                    status,
                    detail: PROBLEMS[id].title,
                    instance: '0190d2c0-0000-7000-8000-000000000000',
                  },
                },
              ]),
            ),
          },
        },
      }),
    ),
  );
}
