import { Controller, Get, Inject } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DataSource } from 'typeorm';
import { Access } from './access';
import { CONFIG, type Config } from './config';
import { ApiAnswer, ApiRefusals } from './api-operation';
import { oneWordOf, shape, yesNo } from './json-schema';
import { ProblemError } from './problem';

const HEALTH = shape<{ status: 'ok' }>({ status: oneWordOf(['ok']) });
interface Ready {
  status: 'ok';
  database: 'up';
  migrations: 'done';
  /** The demo clinic is here: what the page before the sign-in says of the data behind it. */
  demo: boolean;
}
const READY = shape<Ready>({
  status: oneWordOf(['ok']),
  database: oneWordOf(['up']),
  migrations: oneWordOf(['done']),
  demo: yesNo,
});

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(
    private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Get('live')
  @Access('open')
  @ApiOperation({ summary: 'The process is up.' })
  @ApiAnswer(200, HEALTH, { status: 'ok' })
  live(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('ready')
  @Access('open')
  @ApiOperation({ summary: 'The database answers and its migrations are done.' })
  @ApiAnswer(200, READY, { status: 'ok', database: 'up', migrations: 'done', demo: false })
  @ApiRefusals('unavailable')
  async ready(): Promise<Ready> {
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
    return { status: 'ok', database: 'up', migrations: 'done', demo: this.config.demo };
  }
}
