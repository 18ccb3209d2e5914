@NgModule({
  imports: [
    HttpClientModule,
    // ruleid: ts-angular-xsrf-off
    HttpClientXsrfModule.disable(),
    // ok: ts-angular-xsrf-off
    HttpClientXsrfModule.withOptions({ cookieName: "XSRF-TOKEN" }),
  ],
})
export class AppModule {}

export const config: ApplicationConfig = {
  providers: [
    // ruleid: ts-angular-xsrf-off
    provideHttpClient(withNoXsrfProtection()),
    // ok: ts-angular-xsrf-off
    provideHttpClient(withXsrfConfiguration({ cookieName: "XSRF-TOKEN" })),
    // ok: ts-angular-xsrf-off
    provideRouter(routes),
  ],
};
