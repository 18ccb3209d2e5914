import { exec, execFile } from "child_process";
import * as crypto from "crypto";
import * as fs from "fs";
import * as https from "https";

export function backup(target: string, done: Callback): void {
  exec("tar czf /var/backups/" + target, done);
  exec("sync", done);
  execFile("rsync", ["-a", target], { shell: true }, done);
  execFile("rsync", ["-a", target], done);
  exec(`du -sh ${target}`, { timeout: 500 }, done);
}

@Controller("files")
export class FileController {
  @Get(":name")
  read(@Param("name") name: string, @Res() res: Response) {
    fs.readFile("/srv/" + name, (err, data) => res.send(data));
    fs.readFile("/srv/" + path.basename(name), (err, data) => res.send(data));
  }

  @Post("ping")
  ping(@Body() body: PingDto): string {
    exec("ping -c1 " + body.host);
    return body.host;
  }

  helper(host: string) {
    exec("ping -c1 " + host);
  }
}
