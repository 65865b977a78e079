/// Placeholder while the module is laid; replaced before anything is submitted.
enum OutreachModule {}
