  id: string;
}
// ruleid: ts-admin-route-without-guard
@Controller('admin/users')
export class UsersAdminController {
  constructor(private readonly users: UsersService) {}
}
export class Other { find() { return this.
