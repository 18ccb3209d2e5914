      db.collection("posts").find(
        // ruleid: js-mongo-where
        { $where: "this.title.includes('" + term + "')" }
      ).toArray(function (err, posts) {
        if (posts.
