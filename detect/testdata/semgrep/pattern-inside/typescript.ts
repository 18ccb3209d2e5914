import { exec, execFile } from "child_process";
import * as crypto from "crypto";
import * as fs from "fs";
import * as https from "https";

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

export const report = async (req: Request, res: Response) => {
  const name: string = req.query.name;
  const safe = path.basename(name);
  exec("cat /srv/reports/" + name);
  exec("cat /srv/reports/" + safe);
  res.send("<p>" + req.body.title + "</p>");
  res.send("<p>" + escapeHtml(req.body.title) + "</p>");
};
