require_once 'vendor/autoload.php';
// ruleid: php-debug-mode
define('YII_DEBUG', true);
defined('YII_ENV') or define('YII_ENV', (getenv('ENV'
