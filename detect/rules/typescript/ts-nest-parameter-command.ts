import { Controller, Get, Param, Query } from '@nestjs/common';

@Controller('containers')
export class ContainerController {
  @Get(':name/logs')
  async logs(@Param('name') name: string, @Query('tail') tail: string) {
    // ruleid: ts-nest-parameter-command
    exec(`docker logs --tail ${Number(tail)} ${name}`);
    let command = 'docker logs';
    command += ' ' + name;
    // ruleid: ts-nest-parameter-command
    execSync(command);
    // ok: ts-nest-parameter-command
    execFile('docker', ['logs', '--', name]);
    // ok: ts-nest-parameter-command
    exec('docker ps');
    // ok: ts-nest-parameter-command
    exec(`docker logs --tail ${Number(tail)} web`);
  }
}
