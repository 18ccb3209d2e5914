import { Body, Controller, Get, Param, Post, Query, Res } from "@nestjs/common";
import { execSync } from "child_process";
import * as fs from "fs";

@Controller("tools")
export class ToolsController {
  @Get("ping")
  ping(@Query("host") host: string): string {
    // ok: ts-nest-parameter-injection
    return execSync(`ping -c 1 ${host}`).toString();
  }

  @Get("docs/:name")
  doc(@Param("name") name: string): string {
    // ruleid: ts-nest-parameter-injection
    return fs.readFileSync(`docs/${name}`, "utf8");
  }

  @Post("preview")
  async preview(@Body() body: PreviewDto): Promise<string> {
    // ruleid: ts-nest-parameter-injection
    const answer = await fetch(body.url);
    // ok: ts-nest-parameter-injection
    const fixed = await fetch("https://api.example.com/status");
    return (await answer.text()) + (await fixed.text());
  }

  @Get("safe/:name")
  safe(@Param("name") name: string, @Query("host") host: string): string {
    // ok: ts-nest-parameter-injection
    const text = fs.readFileSync(`docs/${path.basename(name)}`, "utf8");
    if (!HOSTS.includes(host)) throw new BadRequestException();
    // ok: ts-nest-parameter-injection
    return text + execSync(`ping -c 1 ${host}`).toString();
  }
}
