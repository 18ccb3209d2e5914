    public function __construct() {
        // ruleid: php-unserialize-request
        $this->items = unserialize($_COOKIE['cart']);
        if (!is_array($this->items)) {
            $this->items =
