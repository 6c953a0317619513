import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Access } from './access';
import { ProblemError } from './problem';

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(private readonly dataSource: DataSource) {}

  @Get('live')
  @Access('open')
  @ApiOperation({ summary: 'The process is up.' })
  @ApiOkResponse({ schema: { example: { status: 'ok' } } })
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('ready')
  @Access('open')
  @ApiOperation({ summary: 'The database answers and its migrations are done.' })
  @ApiOkResponse({ schema: { example: { status: 'ok', database: 'up', migrations: 'done' } } })
  async ready(): Promise<{ status: 'ok'; database: 'up'; migrations: 'done' }> {
    try {
      const [row] = await this.dataSource.query<{ done: string }[]>('select count(*) as done from migration');
      if (Number(row?.done) < this.dataSource.migrations.length) throw new Error('migrations pending');
    } catch {
      throw new ProblemError(
        'unavailable',
        'The database does not answer, or its migrations are not done.',
        undefined,
        { 'retry-after': '2' },
      );
    }
    return { status: 'ok', database: 'up', migrations: 'done' };
  }
}
