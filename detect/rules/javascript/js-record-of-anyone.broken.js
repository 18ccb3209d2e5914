  exports.remove = (req, res) => {
    // ruleid: js-record-of-anyone
    Post.findByIdAndRemove(req.params.postId).then((post) => {
      if (!post.
