import { Body, Controller, Get, HttpCode, Inject, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { SignedIn } from '@stride/contracts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  Access,
  ApiAnswer,
  ApiGiven,
  ApiRefusals,
  CONFIG,
  Who,
  type Config,
  type Principal,
} from '../platform';
import { COOKIE } from './access.guard';
import { SignInDto } from './dto/sign-in.dto';
import { SIGNED_IN_EXAMPLE } from './identity.schemas';
import { IdentityService } from './identity.service';

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
  @ApiGiven(SignInDto, { email: 'physio@demo.clinic', password: 'demo-clinic-2026' })
  @ApiAnswer(200, 'SignedIn', SIGNED_IN_EXAMPLE)
  @ApiRefusals('wrong-credentials', 'too-many-requests', 'unavailable')
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
  @ApiNoContentResponse({ description: 'Signed out.' })
  async signOut(@Who() who: Principal, @Res({ passthrough: true }) reply: FastifyReply): Promise<void> {
    await this.identity.signOut(who);
    void reply.clearCookie(COOKIE, { path: '/' });
  }

  @Get('me')
  @Access('physiotherapist', 'manager', 'administrator')
  @ApiOperation({ summary: 'Who is signed in.' })
  @ApiAnswer(200, 'SignedIn', SIGNED_IN_EXAMPLE)
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
