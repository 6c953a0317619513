import { Body, Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { SignedIn } from '@stride/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Access, ApiRefusals, CONFIG, Who, type Config, type Principal } from '../platform';
import { COOKIE } from './access.guard';
import { SignInDto } from './dto/sign-in.dto';
import { IdentityService } from './identity.service';

const EXAMPLE = {
  user: {
    id: '0190d2c0-0000-7000-8000-000000000001',
    name: 'Demo Physiotherapist',
    role: 'physiotherapist',
    clinicId: '0190d2c0-0000-7000-8000-00000000000a',
    clinicName: 'Demo Clinic',
    demo: true,
  },
};

@ApiTags('identity')
@Controller('api/v1/auth')
export class AuthController {
  constructor(
    private readonly identity: IdentityService,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post('sign-in')
  @HttpCode(200)
  @Access('open')
  @ApiOperation({ summary: 'Signs in and sets the session cookie.' })
  @ApiOkResponse({ schema: { example: EXAMPLE } })
  @ApiRefusals('malformed-json', 'wrong-credentials', 'wrong-origin', 'invalid-input', 'too-many-requests')
  async signIn(
    @Body() body: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SignedIn> {
    const { user, token } = await this.identity.signIn(body.email, body.password, request.ip);
    void reply.setCookie(COOKIE, token, {
      httpOnly: true,
      sameSite: 'strict',
      secure: this.config.secureCookie,
      path: '/',
      maxAge: this.config.sessionAbsoluteSeconds,
    });
    return { user };
  }

  @Post('sign-out')
  @HttpCode(204)
  @Access('physiotherapist', 'manager', 'administrator')
  @ApiOperation({ summary: 'Ends this session.' })
  @ApiRefusals('not-signed-in', 'wrong-origin')
  async signOut(@Who() who: Principal, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.identity.signOut(who);
    void reply.clearCookie(COOKIE, { path: '/' });
  }

  @Get('me')
  @Access('physiotherapist', 'manager', 'administrator')
  @ApiOperation({ summary: 'Who is signed in.' })
  @ApiOkResponse({ schema: { example: EXAMPLE } })
  @ApiRefusals('not-signed-in')
  me(@Who() who: Principal): SignedIn {
    return {
      user: {
        id: who.practitionerId,
        name: who.name,
        role: who.role,
        clinicId: who.clinicId,
        clinicName: who.clinicName,
        demo: who.demo,
      },
    };
  }
}
