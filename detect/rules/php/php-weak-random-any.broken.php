      $name = basename($path);
      // ruleid: php-weak-random-any
      $target = $dir . '/' . mt_rand() . '_' . $name;
      if (!move_uploaded_file($tmp, $target
