   <div id="main">
   <?php
      // ruleid: php-include-of-variable
      include($page);
      if ($sidebar) { include('side
