class Router {
    public function go() {
        // ruleid: php-variable-function-from-request
        $method = $_GET['method'];
        $this->$method();
    }
    private function
