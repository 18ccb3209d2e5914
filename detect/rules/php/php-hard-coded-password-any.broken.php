    // ruleid: php-hard-coded-password-any
    public $username = "admin";
    // ruleid: php-hard-coded-password-any
    public $password = "admin";
    public function __construct(
