class VerifyCsrfToken extends Middleware
{
    // ruleid: php-csrf-protection-off
    protected $except = ['*'];

    public function handle($request
