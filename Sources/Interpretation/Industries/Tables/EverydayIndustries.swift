/// What people say for short, where it needs a decision of its own.
enum EverydayIndustries {
    static let text = """
        PR|5418
        IT|5415
        HR|5416 5613
        Tech|5415
        Software|5132
        SaaS|5132
        Cybersecurity|5415
        Gaming|5132 7132
        Fintech|5132 5223
        Healthcare IT|5415 5132
        Professional Services|541
        Business Services|561 541
        Commercial Services|561
        Energy Industry|211 2211
        Power|2211
        Media|516 513 512
        Fashion|315 4581
        Food|311 722
        Agritech|115 5132
        Logistics|4885 484
        Wellness|7139 6213
        Fitness|7139
        Nonprofits|813
        Charities|8132
        Start-up technology|5415
        Computer|5415
        Computers & Electronics|334 4492
        Consumer Packaged Goods|311 3256
        Gas|2212 4571
        Wood|321
        Steel Fabrication|3323
        Insurance Technology|5132 5242
        Data|5182 5415
        Video|5121
        Water|2213
        Design|5414
        Training|6114
        Marketing|5418
        Advertising|5418
        Housing|5311 9251
        Parks|9241 7121
        Marine|483 4412
        Music|7111 5122
        Recycling|5629 5621
        Technical Services|541
        Home Services|238 8114
        Security|5616
        Managed Print Services|5415 8112 5614
        """
}
