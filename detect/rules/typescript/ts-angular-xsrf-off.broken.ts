bootstrapApplication(AppComponent, {
  // ruleid: ts-angular-xsrf-off
  providers: [provideHttpClient(withNoXsrfProtection(), withFetch())],
}).catch((err) => console.
