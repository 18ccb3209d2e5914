// ruleid: ts-admin-route-without-guard
@Controller("admin")
export class AdminController {
  @Delete("users/:id")
  remove(@Param("id") id: string) {
    return this.users.remove(id);
  }
}

// ruleid: ts-admin-route-without-guard
@Controller("api/admin/settings")
class SettingsController {
  @Post()
  save(@Body() body: SettingsDto) {
    return this.settings.save(body);
  }
}

// ruleid: ts-admin-route-without-guard
@Controller("internal/jobs")
export class JobsController {
  @Post("run")
  run() {
    return this.jobs.run();
  }
}

// ok: ts-admin-route-without-guard
@Controller("admin")
@UseGuards(AuthGuard, RolesGuard)
export class GoodAdminController {
  @Get()
  all() {
    return this.users.all();
  }
}

// ok: ts-admin-route-without-guard
@Controller("admin/reports")
export class ReportsController {
  @Get()
  @UseGuards(AdminGuard)
  all() {
    return this.reports.all();
  }
}

// ok: ts-admin-route-without-guard
@Controller("books")
export class BooksController {
  @Get()
  all() {
    return this.books.all();
  }
}
