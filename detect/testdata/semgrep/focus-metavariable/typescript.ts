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

class Plain {
  copy(from: string, to: string) {
    return from + to;
  }

  move(from: string) {
    return from;
  }
}
